-- The newest comments of a plan, or of one of its paragraphs, without sorting all of them.
create index response_plan_newest on response_response (plan_id, received_at desc, id);
create index response_block_newest on response_response (plan_id, block_id, received_at desc, id);
drop index response_block;
